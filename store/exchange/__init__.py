"""Exchange with other programs: the forms that events are written in, one file a form.

`writing.export` picks the form by the file's ending."""
