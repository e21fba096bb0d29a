"""From a plan to the sentence that is offered: syntax, then inflection, then the writer's own way of writing."""
