# Settings of this edition, as JBake reads them. A comma in a value is written \, since JBake cuts there.

# Where the site will be published, without a final slash.
site.host=${host}

# What is published: the site, letters and bundles for classrooms.
channels=site newsletter classroom

# Which template makes which type of text; they come with the press, and may stand in templates/ here.
template.home.file=pages/home.ftlh
template.chapter.file=pages/chapter.ftlh
template.actor.file=pages/actor.ftlh
template.page.file=pages/page.ftlh
render.feed=true
feed.file=feed.xml
template.feed.file=feed.ftlx
render.sitemap=true
sitemap.file=sitemap.xml
template.sitemap.file=sitemap.ftlx

# Without a status or a date a text is an error, not a guess.
default.status=
date.format=yyyy-MM-dd

# With what the names of bundles begin, at most eight letters; and where they are: beside the site.
classroom.name=${short}
classroom.url=../classroom

# What each chapter keeps to; one that does not is a warning. Take away the # once your chapters stand.
#limits.words=350-900
#limits.sentence=1-20
#limits.points=3-5
#limits.counterpoints=1-1

# Colours, by day and by night. The build measures their contrast.
theme.sky=${colour} ${night}
theme.on-sky=#ffffff
theme.wheat=${accent}
