"""The engine: what an expression can be, one file per question.

A question is a function that takes ``q``, the resolver that is asked in turn, and a node or value; its answer is what
that can be. Modules import each other one way; where an answer needs one of a question further up, ``q`` is asked.

Where to look:

- what the source alone tells: ``standing`` (how a word stands in a text), ``lexical``, ``targets``, ``bodies``,
  ``scopes``, ``library`` (files), ``literals``
- how far to look: ``budget``
- how questions are asked and remembered: ``resolver``, ``memory`` (what was found before, and for whom it is good),
  ``expressions`` (by the kind of node)
- a name: ``names`` and ``flow`` (which bindings reach it), ``bindings`` (what each gives), ``imports``, ``hints``
  (annotations), ``context_managers``, ``branches`` and ``narrowing`` (which of that a call or a test leaves),
  ``ruled_out`` (the same of constants), ``certain`` (whether it surely is one)
- a parameter: ``parameters``, ``operands`` (what one call hands over), ``callers`` (who calls), ``fixtures``,
  ``command_line`` (options)
- the way of a callable to its calls: ``mentions``, ``forward``, ``taken_out`` (of containers), ``rows`` and ``beside``
  (what stands beside it), ``computed`` (calls of what is looked up)
- a call: ``calls``, ``symbols`` (of what is outside the project), ``records`` (named tuples and their like)
- an attribute: ``attributes``, ``instances``, ``class_members``, ``classes``, ``frames`` (in which a method runs),
  ``set_again``, ``set_from_outside``, ``spread`` (by mappings), ``known_members`` (of classes outside the project)
- a container: ``containers``, ``mutations`` (what was put in), ``container_classes`` (the project's own)
- a receiver that is no connection itself: ``receivers``
"""
