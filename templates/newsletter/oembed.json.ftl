<#-- How programs that know oEmbed 1.0 (https://oembed.com/) show a letter. A file cannot heed their wishes for
     a size. Reads: title, snippet, edition, letter, page. -->
<#function json text><#return "\"" + text?json_string + "\""></#function>
{
  "version": "1.0",
  "type": "rich",
  "title": ${json(title)},
  "author_name": ${json(edition.cover().editors)},
  "provider_name": ${json(edition.cover().plainTitle)},
  "provider_url": ${json(letter.site + "/index.html")},
  "cache_age": 86400,
  "html": ${json(snippet)},
  "width": 600,
  "height": 640,
  "thumbnail_url": ${json(letter.site + "/" + page.picture())},
  "thumbnail_width": 1200,
  "thumbnail_height": 630
}
