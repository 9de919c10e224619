<?php
// What WordPress makes of texts that an author without unfiltered_html saves, as it saves and as it shows them.
// usage: php wordpress.php FOLDER < TEXTS > FILTERED    FOLDER is WordPress's own; both are JSON, by names
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');

// What the two files ask of the rest of WordPress: no plugin, the options of a new site.
function apply_filters($hook, $value) { return $value; }
function add_filter() {}
function get_option($name) { return $name === 'blog_charset' ? 'UTF-8' : ''; }
function did_action() { return true; }
function wp_load_alloptions() { return []; }
function wp_allowed_protocols() { return ['http', 'https', 'mailto']; }

require ABSPATH . WPINC . '/compat.php';
require ABSPATH . WPINC . '/formatting.php';
require ABSPATH . WPINC . '/kses.php';

echo json_encode(array_map(
    fn($text) => wpautop(wp_unslash(wp_filter_post_kses(addslashes($text)))),
    json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR)
), JSON_THROW_ON_ERROR);
