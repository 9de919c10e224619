<#-- The style of a letter, set into its elements by the channel; what stands within @media stays a style sheet,
     and so does what is said very often and can be done without: it would make letters too large. It stands within
     @media all, which the channel takes away again: Thunderbird drops every @media block.
     Colours are those of first.css, unless the settings say otherwise. Reads: letter (LetterSettings),
     start (left, or right where the language runs that way). -->
<#assign brand = letter.brand>
<#assign serif = "Georgia,serif">
<#-- Said forty times in a letter, and every system that reads mail has it or a stand-in for it. -->
<#assign sans = "Arial">
body{margin:0;padding:0}
.page{background-color:${theme.light()["paper-2"]}}
.around{padding:24px 0}
.sheet{width:100%;max-width:${letter.width}px;background-color:${brand.background};text-align:${start}}
.band{padding:14px 28px;background-color:${theme.light()["sky"]};border-bottom:4px solid ${theme.light()["wheat"]};font:17px/24px ${serif}}
.text{padding:28px 28px 8px;color:${brand.text};font:18px/29px ${serif}}
.foot{padding:20px 28px 32px;color:${theme.light()["ink-2"]};font:14px/21px ${sans};border-top:1px solid ${theme.light()["rule"]}}
p{margin:0 0 16px}
h1{margin:0 0 12px;font-size:36px;line-height:40px}
h2{margin:36px 0 12px;font-size:24px;line-height:30px}
h3{margin:20px 0 8px;font-size:18px;line-height:26px}
ul,ol{margin:0 0 16px;padding:0 0 0 24px}
.rtl ul,.rtl ol{padding:0 24px 0 0}
.book{margin:0;font-weight:bold}
.book a{color:${theme.light()["on-sky"]};text-decoration:none}
.credit{margin:0;color:${theme.light()["on-sky"]};font:14px/21px ${sans}}
.credit a{color:${theme.light()["on-sky"]}}
.nth{margin:4px 0 0;color:${theme.light()["on-sky"]};font:14px/21px ${sans}}
.sign{padding:0 0 0 16px;text-align:right}
.rtl .sign{padding:0 16px 0 0;text-align:left}
.sign img{display:block;width:128px;height:auto;border:0}
.hook{margin:0 0 28px;font-size:20px;line-height:31px}
.letter-points,.letter-reply,.letter-question{padding:12px 0 0;font-size:22px;line-height:28px}
.letter-points{margin:12px 0 16px;border-top:3px solid ${theme.light()["azure"]};color:${theme.light()["azure"]}}
.letter-reply{margin:28px 0 14px;border-top:3px solid ${theme.light()["brick"]};color:${theme.light()["brick"]}}
.letter-question{margin:28px 0 12px;border-top:3px solid ${theme.light()["line"]}}
.question{margin:0 0 28px;font-style:italic;font-size:20px;line-height:30px}
.kicker{margin:0 0 10px;color:${theme.light()["ink-2"]};font:14px/20px ${sans}}
.standfirst{margin:0 0 20px;color:${theme.light()["ink-2"]};font-size:21px;line-height:30px}
.banner{margin:0 0 24px;padding:10px 0;border-top:1px solid ${theme.light()["rule"]};border-bottom:1px solid ${theme.light()["rule"]};color:<#rt>
  ${theme.light()["ink-2"]};font:14px/20px ${sans}}<#lt>
.label{margin:20px 0 4px;font:bold 14px/20px ${sans}}
.authors-claim,.interpretation,.quotation{color:${theme.light()["azure"]}}
.documented-event{color:${theme.light()["teal"]}}
.context,.comment,.outside,.missing{color:${theme.light()["ink-2"]}}
.forecast{color:${theme.light()["wheat-ink"]}}
li .authors-claim,li .interpretation,li .quotation,li .forecast,li .documented-event,li .context,li .comment,<#rt>
  li .outside{margin:4px 0 16px;font:bold 14px/20px ${sans}}
.counterpoint{color:${theme.light()["brick"]}}
.sources,.note,.drawing__foot,.footnote{font:14px/21px ${sans}}
.editorial{padding:4px 20px 8px;background-color:${theme.light()["paper-2"]}}
.gap{margin:0 0 20px}
.said{margin:8px 0 12px;font-size:26px;line-height:36px}
.figure{margin:28px 0 10px;font-weight:bold}
.title{margin:0 0 4px;font-weight:bold}
pre{margin:0 0 16px;padding:10px 14px;background-color:${theme.light()["paper-2"]};font:14px/20px monospace;white-space:pre-wrap}
blockquote{margin:0 0 16px;padding:0 28px}
.picture{margin:0 0 12px}
.picture img{display:block;width:100%;max-width:${letter.width - 56}px;height:auto;border:0}
.data{width:100%;margin:0 0 16px;border-collapse:collapse;font:15px/21px ${sans}}
.data th,.data td{padding:8px 12px 8px 0}
.data th{text-align:${start}}
.data .span{padding-top:16px;color:${theme.light()["ink-2"]}}
.rtl .data th,.rtl .data td{padding:8px 0 8px 12px}
caption{padding:0 0 6px;text-align:${start};font-weight:bold}
.act{margin:4px 0 20px}
.act a{display:inline-block;padding:12px 22px;background-color:${theme.light()["wheat"]};color:${theme.light()["on-wheat"]};font:bold 16px/20px ${sans}<#rt>
  ;text-decoration:none}<#lt>
.about{margin:0 0 10px}
.preheader{display:none;mso-hide:all}
@media all{
.text a{color:${brand.accent}!important}
.text .act a{color:${theme.light()["on-wheat"]}!important}
.sources,.note,.drawing__foot,.text .sources a,.text .note a,.text .drawing__foot a,.foot a{color:${theme.light()["ink-2"]}!important}
li{margin:0 0 8px!important}
.data th,.data td{border-bottom:1px solid ${theme.light()["rule"]}!important}
}
@media (max-width:480px){
.band,.text,.foot{padding-left:18px!important;padding-right:18px!important}
.around{padding:0!important}
h1{font-size:30px!important;line-height:34px!important}
.sign img{width:96px!important}
}
@media (prefers-color-scheme:dark){
.page{background-color:${theme.dark()["paper-2"]}!important}
.sheet{background-color:${theme.dark()["paper"]}!important}
.text,.text li,.said{color:${theme.dark()["ink"]}!important}
.text a{color:${theme.dark()["azure"]}!important}
.foot,.foot a,.kicker,.standfirst,.banner,.sources,.text .sources a,.note,.drawing__foot,.text .note a,.text .drawing__foot a,<#rt>
    .context,.comment,.outside,.missing,.data .span{color:${theme.dark()["ink-2"]}!important}<#lt>
.foot,.banner,.data th,.data td{border-color:${theme.dark()["rule"]}!important}
.editorial,pre{background-color:${theme.dark()["paper-2"]}!important}
.authors-claim,.interpretation,.quotation{color:${theme.dark()["azure"]}!important}
.documented-event{color:${theme.dark()["teal"]}!important}
.forecast{color:${theme.dark()["wheat-ink"]}!important}
.counterpoint{color:${theme.dark()["brick"]}!important}
.letter-points{border-color:${theme.dark()["azure"]}!important;color:${theme.dark()["azure"]}!important}
.letter-reply{border-color:${theme.dark()["brick"]}!important;color:${theme.dark()["brick"]}!important}
.letter-question{border-color:${theme.dark()["line"]}!important}
.book a,.credit,.nth,.credit a{color:${theme.light()["on-sky"]}!important}
.text .act a{color:${theme.light()["on-wheat"]}!important}
}
