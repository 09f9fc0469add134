"""What each kind of page must print."""
