<#-- Every sentence of the essay as we have it, with its point in our words, as a file.
     Reads: coverage, edition, site. -->
<#import "/data/csv.ftl" as c>
<@c.row ["sentence", "chapter", "label", "point_in_our_words", "passage", "source", "licence"]/>
<#list coverage.rows as row>
<#list row.sentences as line>
<@c.row ["s" + line.number?c, edition.number(row.chapter)?c, line.type?string, line.gist, line.passages?has_content?then(site.host + "/" +
    line.url(), ""), c.andEssay(), edition.cover().licence]/>
</#list>
</#list>
