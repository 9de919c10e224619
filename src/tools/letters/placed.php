<?php
// What WordPress and Moodle make of HTML that is placed in them, without an account in either.
// usage: php placed.php WORDPRESS PURIFIER < PIECES > PLACED    JSON, by names: {"kind": …, "text": …}
// WordPress: block (a block of HTML by an administrator), author (the same by who may not write all HTML), oembed.
// Moodle: teacher (a page is not cleaned), cleaned (what pupils write, and where a school trusts nobody).
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');

// What the files ask of the rest of WordPress: no plugin, the options and the filters of a new site.
function apply_filters($hook, $value) { return $value; }
function add_filter() {}
function get_option($name) { return $name === 'blog_charset' ? 'UTF-8' : ''; }
function did_action() { return true; }
function wp_load_alloptions() { return []; }
function wp_allowed_protocols() { return ['http', 'https', 'mailto']; }
function _x($text) { return $text; }
function wp_parse_args($args) { return $args; }
function home_url($path = "/") { return "https://example.org$path"; }
function __($text) { return $text; }
function wp_generate_password() { return 'secret'; }

require ABSPATH . WPINC . '/compat.php';
require ABSPATH . WPINC . '/formatting.php';
require ABSPATH . WPINC . '/kses.php';
require ABSPATH . WPINC . '/shortcodes.php';
require ABSPATH . WPINC . '/class-wp-block-parser.php';
require ABSPATH . WPINC . '/class-wp-oembed.php';
require ABSPATH . WPINC . '/embed.php';
require $argv[2] . '/HTMLPurifier.auto.php';

// A post is saved as comments with HTML between them, and shown as what each block holds.
function shown($post) {
    $html = '';
    foreach ((new WP_Block_Parser())->parse($post) as $block) {
        $html .= $block['innerHTML'];
    }
    return wptexturize($html);
}

function block($html) { return "<!-- wp:html -->\n$html\n<!-- /wp:html -->"; }

// As purify_html() in lib/weblib.php of Moodle 4 sets it up.
function purifier() {
    $config = HTMLPurifier_Config::createDefault();
    $config->set('Cache.DefinitionImpl', null);
    $config->set('Core.NormalizeNewlines', false);
    $config->set('Core.ConvertDocumentToFragment', true);
    $config->set('Core.Encoding', 'UTF-8');
    $config->set('HTML.Doctype', 'XHTML 1.0 Transitional');
    $config->set('URI.AllowedSchemes', ['http' => true, 'https' => true, 'ftp' => true, 'mailto' => true]);
    $config->set('Attr.AllowedFrameTargets', ['_blank']);
    return new HTMLPurifier($config);
}

function placed($piece, $purifier) {
    $text = $piece['text'];
    switch ($piece['kind']) {
        case 'block': return shown(block($text));
        case 'author': return shown(wp_unslash(wp_filter_post_kses(addslashes(block($text)))));
        case 'oembed':
            $data = json_decode($text, false, 512, JSON_THROW_ON_ERROR);
            return (string) wp_filter_oembed_result($data->html, $data, $data->provider_url);
        case 'teacher': return $text;
        case 'cleaned': return $purifier->purify($text);
    }
}

$purifier = purifier();
echo json_encode(array_map(
    fn($piece) => placed($piece, $purifier),
    json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR)
), JSON_THROW_ON_ERROR);
