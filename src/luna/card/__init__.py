"""What it takes to make a persona of a character card that comes from anywhere."""
