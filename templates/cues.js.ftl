<#-- The sentences of a chapter for the player: id, beginning and end in seconds, words. Reads: cues, narration. -->
(window.explainerCues = window.explainerCues || {})["${narration.chapter.name()?json_string}"] = [
<#list cues as cue>
["${cue.id?json_string}",${(cue.start() / 1000)?c},${(cue.end() / 1000)?c},"${cue.text?json_string}"]<#sep>,</#sep>
</#list>
];
