"""What a printed page must be, held against its PDF."""
