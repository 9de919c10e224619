<#-- What the teachers' folder is. Reads: edition, room, strings. -->
${edition.cover().plainTitle}: ${strings["class.guide.title"]}
${strings.format("closing.version", edition.cover().version)?cap_first}, ${edition.cover().date}

${strings["class.readme.open"]}
${strings["class.readme.teacher"]}
${strings["class.readme.web"]} ${room.site}/index.html
