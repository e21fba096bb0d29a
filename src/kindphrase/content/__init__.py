"""What of a draft can be told: acts, places, results, feelings, wishes; each module reads one kind of it."""
