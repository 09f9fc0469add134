"""Payloads and fields of the check of hostile text, and what a browser finds in a site."""
