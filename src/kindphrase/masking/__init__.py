"""What is not the writer's voice, or no prose, blanked; the length is kept."""
