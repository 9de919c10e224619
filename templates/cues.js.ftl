<#-- The sentences of a chapter for the player: id, beginning and end in seconds, words. Reads: narration. -->
(window.explainerCues = window.explainerCues || {})["${narration.chapter?json_string}"] = [
<#list narration.cues as cue>
["${cue.id?json_string}",${(cue.start / 1000)?string["0.###;; decimalSeparator='.'"]},${(cue.end / 1000)?string["0.###;; decimalSeparator='.'"]},"${cue.text?json_string}"]<#sep>,</#sep>
</#list>
];
