<#-- What a telephone needs to put the site on its home screen. Its addresses are relative, so that it
     holds wherever the site stands. Reads: edition. -->
<#assign cover = edition.cover()>
{
  "name": "${cover.plainTitle?json_string}",
  "short_name": "${edition.essay().title?json_string}",
  "description": "${cover.description?json_string}",
  "lang": "${cover.language?json_string}",
  "start_url": "index.html",
  "scope": "./",
  "display": "minimal-ui",
  "background_color": "${theme.light()["paper"]}",
  "theme_color": "${theme.light()["sky"]}",
  "icons": [
    {"src": "icon.svg", "sizes": "any", "type": "image/svg+xml"},
    {"src": "icon-192.png", "sizes": "192x192", "type": "image/png"},
    {"src": "icon-512.png", "sizes": "512x512", "type": "image/png"},
    {"src": "icon-maskable-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable"}
  ]
}
