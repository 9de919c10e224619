<#-- When each letter of the series goes out, for whoever sets up a service by it. The files are in the folder of each service.
     Reads: letter (LetterSettings), turns (SeriesWriter.Turn). -->
<#import "/data/csv.ftl" as c>
<@c.row ["day", "date", "file", "subject", "preview_line", "words", "address"]/>
<#list turns as turn>
<@c.row [turn.day()?c, turn.date().present?then(turn.date().get()?string, ""), turn.name() + ".html", turn.letter().headline.subject,
    turn.letter().headline.preheader, turn.letter().words()?c, letter.address + "/" + turn.letter().name + "/embed.html"]/>
</#list>
