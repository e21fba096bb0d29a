"""What a reproach asks for, takes for done or answers by being asked: read from its first word to its last."""
