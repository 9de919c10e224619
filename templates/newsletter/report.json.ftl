<#-- What a letter weighs, shows and leads to, for machines. Reads: part, pictures (Rendition). -->
<#function json text><#return "\"" + text?json_string + "\""></#function>
{
  "letter": ${json(part.name)},
  "subject": ${json(part.headline.subject)},
  "preheader": ${json(part.headline.preheader)},
  "words": ${part.words()?c},
  "bytes": ${part.size.bytes?c},
  "budget": {"warn": ${part.size.budget.warn?c}, "error": ${part.size.budget.error?c}, "allowance": ${part.size.budget.allowance?c}<#rt>
    , "verdict": ${json(part.size.verdict())}},<#lt>
  "pieces": [<#list part.story.text as placed>
    {"kind": ${json(placed.piece.kind())}, "bytes": ${part.weights[placed?index]?c}, "place": ${json(placed.place?string)}}<#sep>,</#sep></#list>
  ],
  "pictures": [<#list pictures as picture>
    {"file": ${json(picture.name)}, "width": ${picture.width?c}, "height": ${picture.height?c}, "alt": ${json(picture.alt)}}<#sep>,</#sep></#list>
  ],
  "links": [<#list part.story.links() as link>
    ${json(link)}<#sep>,</#sep></#list>
  ]
}
