"""An independent recount of the site: Content read again, by its own reading of the rules, against the pages."""
