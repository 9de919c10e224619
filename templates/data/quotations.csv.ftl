<#-- The quotations as a file; the licence does not cover their words. Reads: edition, site, strings. -->
<#import "/data/csv.ftl" as c>
<@c.row ["id", "speaker", "date", "words", "first_word", "last_word", "words_of_the_sentence", "more_followed",
    "speaker_named_in_our_copy", "occasion", "sentences", "passage", "source", "licence"]/>
<#list edition.library().rows("quotation") as quotation>
<@c.row [quotation.id, edition.actor(quotation.speaker).name, quotation.date?string, quotation.words, quotation.portion.first?c,
    quotation.portion.last()?c, quotation.portion.whole?c, quotation.moreFollows?c,
    quotation.speakerInEssay?c, quotation.context, "s" + quotation.seed?c, c.place(quotation), c.sources(quotation.sources),
    strings.format("download.quotations.licence", edition.cover().licence)]/>
</#list>
