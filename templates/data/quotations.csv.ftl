<#-- The quotations as a file; the licence does not cover their words. Reads: edition, site, strings. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "speaker", "date", "words", "breaks_off_in_our_copy", "speaker_named_in_our_copy", "occasion", "sentences", "passage", "source", "licence"]/>
<#list edition.library().rows("quotation") as quotation>
<@c.row [quotation.id, edition.actor(quotation.speaker).name, quotation.date?string, quotation.words, quotation.breaksOff?c,
    quotation.speakerInEssay?c, quotation.context, "s" + quotation.seed?c, c.place(quotation), c.sources(quotation.sources),
    strings.format("download.quotations.licence", edition.cover().licence)]/>
</#list>
