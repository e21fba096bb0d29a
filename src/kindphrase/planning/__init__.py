"""What is found → what is said for it: a plan without surface strings, or a reason to say nothing."""
