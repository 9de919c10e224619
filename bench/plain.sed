# Turns a chapter of this book into AsciiDoc that any press can read: our macros and labels go,
# every word of the text stays.
/^\[key-points\]$/d
/^\[(documented-event|authors-claim|interpretation|forecast|context|outside)[],].*$/d
s/^\[quotation[],].*$/[quote]/
s/^\[(counterpoint|missing)([],].*)?$/[NOTE]/
/^(timeline|listing|dataset)::/d
/^claim:[^][]*\[\]$/d
s/ ?claim:[^][]*\[\]//g
s/(actor|term|quotation|source):[^][ ]*\[([^]]*)\]/\2/g
