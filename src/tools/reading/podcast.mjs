// Asks partytime, which reads podcasts for the Podcast Index, whether each episode can be fetched, heard
// and read. usage: podcast.mjs TOOLS SITE
import fs from "node:fs";
import path from "node:path";
import {end, from} from "./verdict.mjs";

const [tools, site] = process.argv.slice(2);
process.env.LOG ??= "silent";
const {parseFeed} = from(tools)("podcast-partytime");

// What an address of the podcast stands for in the folder; null if there is no such file.
const file = address => {
  for (let rest = new URL(address).pathname.slice(1); rest.includes("/"); rest = rest.slice(rest.indexOf("/") + 1)) {
    if (fs.existsSync(path.join(site, rest))) return path.join(site, rest);
  }
  const last = path.join(site, path.basename(new URL(address).pathname));
  return fs.existsSync(last) ? last : null;
};

const lastCue = vtt => {
  const [hours, minutes, seconds] = vtt.match(/--> (?:(\d+):)?(\d+):([\d.]+)/g).at(-1).match(/(?:(\d+):)?(\d+):([\d.]+)$/).slice(1);
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
};

const episode = item => {
  const faults = [];
  const say = fault => faults.push(`podcast.xml: ${item.title}: ${fault}`);
  const sound = item.enclosure && file(item.enclosure.url);
  if (!sound) say(`there is no ${item.enclosure?.url}`);
  else if (fs.statSync(sound).size !== item.enclosure.length) say(`the sound is ${fs.statSync(sound).size} bytes, not ${item.enclosure.length}`);
  if (item.enclosure?.type !== "audio/mpeg") say(`the sound is of type ${item.enclosure?.type}`);
  if (!item.link || !file(item.link)) say(`its page ${item.link} is not there`);
  const transcripts = item.podcastTranscripts ?? [];
  ["text/vtt", "text/html"].forEach(type => {
    const found = transcripts.find(one => one.type === type);
    if (!found || !file(found.url)) say(`it has no transcript of type ${type}`);
    else if (!found.language) say(`its transcript of type ${type} has no language`);
    else if (type === "text/vtt") {
      const spoken = lastCue(fs.readFileSync(file(found.url), "utf8"));
      if (Math.abs(spoken - item.duration) > 3) say(`it lasts ${item.duration} s, and is read until ${spoken}`);
    }
  });
  if (!item.guid || !item.pubDate || !item.description || !item.itunesEpisode) say("guid, date, description or number is missing");
  return faults;
};

const judge = xml => {
  const feed = parseFeed(xml, {allowMissingGuid: true});
  if (!feed) return {episodes: 0, faults: ["podcast.xml: is no podcast"]};
  const faults = feed.items.flatMap(episode);
  const written = (xml.match(/<item>/g) ?? []).length;
  if (feed.items.length !== written) faults.push(`podcast.xml: ${feed.items.length} of ${written} episodes are found`);
  for (const part of ["guid", "pubDate", "itunesEpisode"]) {
    if (new Set(feed.items.map(item => String(item[part]?.getTime?.() ?? item[part]))).size !== feed.items.length) {
      faults.push(`podcast.xml: two episodes have one ${part}`);
    }
  }
  ["title", "description", "language", "author", "itunesImage", "itunesCategory", "link"].filter(part => !feed[part])
    .forEach(part => faults.push(`podcast.xml: has no ${part}`));
  if (feed.itunesImage && !file(feed.itunesImage)) faults.push(`podcast.xml: there is no ${feed.itunesImage}`);
  return {episodes: written, faults};
};

const xml = fs.readFileSync(path.join(site, "podcast.xml"), "utf8");
const real = judge(xml);
end(real.faults, {
  "a wrong length of a sound": judge(xml.replace(/length="(\d)/, 'length="9$1')).faults,
  "a duration that is none": judge(xml.replace(/<itunes:duration>\d+/, "<itunes:duration>9")).faults,
  "an episode without a page": judge(xml.replace(/(<item>[^]*?<link>[^<]*)\.html/, "$1.htm")).faults,
  "an episode without a date": judge(xml.replace(/(<item>[^]*?)<pubDate>[^<]*<\/pubDate>/, "$1")).faults,
  "a podcast without a picture": judge(xml.replace(/(<itunes:image href="[^"]*)\.(jpg|png)/, "$1.nil")).faults,
  "a transcript that is not there": judge(xml.replace(".vtt", ".srt")).faults,
  "a guid that stands twice": judge(xml.replace(/(<guid[^>]*>)[^<]*([^]*?<guid[^>]*>)([^<]*)/, "$1$3$2$3")).faults,
}, `${real.episodes} episodes`);
