"""An independent recount of the site: Content read again, by its own reading of the rules, and held against the pages."""
