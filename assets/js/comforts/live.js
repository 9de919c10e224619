// What only a script can work is put in its place, as far as templates/first.js has not been told.
window.explainerLive();
