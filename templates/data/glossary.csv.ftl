<#-- The words of the book as a file. Reads: edition. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "term", "definition", "native", "language", "see_also", "source", "licence"]/>
<#list edition.glossary() as term>
<@c.row [term.id, term.term, term.definition, term.nameNative, term.nativeLang, term.seeAlso?join(" "), c.sources(term.sources), edition.cover().licence]/>
</#list>
