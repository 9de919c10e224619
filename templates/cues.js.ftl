<#-- The sentences of a chapter for the player: id, beginning and end in seconds, words, and, where what follows in the
     recording was edited, when to go on to the next. Reads: narration, revision. -->
(window.explainerCues = window.explainerCues || {})["${narration.recording().id()?json_string}"] = [
<#list revision.heard() as cue>
<#assign left = revision.leftAfter(cue)>
<#assign start = (cue.start() / 1000)?c>
["${cue.id?json_string}",${start},${(cue.end() / 1000)?c},"${cue.text?json_string}"<#if left.present>,${(left.asLong / 1000)?c}</#if>]<#sep>,</#sep>
</#list>
];
