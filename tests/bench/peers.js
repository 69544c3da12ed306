// General sentiment lists over the same messages.
//
// usage: peers.js score vader|afinn FILE   heat of each JSON line's "text"
//        peers.js speed FILE               bytes a second over lines of text

'use strict';

const fs = require('fs');
const path = require('path');

const modules = process.env.PEERS || path.join(__dirname, 'node_modules');
const vader = require(path.join(modules, 'vader-sentiment'))
    .SentimentIntensityAnalyzer;
const Afinn = require(path.join(modules, 'sentiment'));

const afinn = new Afinn();

const peers = {
    vader: (text) => -vader.polarity_scores(text).compound,
    afinn: (text) => -afinn.analyze(text).comparative,
};

const SECONDS = 2;

function lines(file) {
    return fs.readFileSync(file, 'utf8').split('\n').filter((l) => l);
}

function score(name, file) {
    const out = lines(file).map((l) => peers[name](JSON.parse(l).text));
    process.stdout.write(out.join('\n') + '\n');
}

function speed(file) {
    const texts = lines(file);
    const size = texts.reduce((n, t) => n + Buffer.byteLength(t), 0);

    for (const [name, peer] of Object.entries(peers)) {
        texts.forEach(peer);                    // let it be compiled first

        let bytes = 0;
        const began = process.cpuUsage();
        let took = 0;

        do {
            texts.forEach(peer);
            bytes += size;
            const used = process.cpuUsage(began);
            took = (used.user + used.system) / 1e6;
        } while (took < SECONDS);

        console.log(`${(name + ' (JavaScript)').padEnd(28)} `
            + `${(bytes / took / 1e6).toFixed(1).padStart(8)} MB/s `
            + `${(took * 1e9 / bytes).toFixed(2).padStart(8)} ns/byte`);
    }
}

const [what, ...rest] = process.argv.slice(2);

if (what === 'score' && rest.length === 2 && peers[rest[0]]) {
    score(...rest);
} else if (what === 'speed' && rest.length === 1) {
    speed(rest[0]);
} else {
    console.error('usage: peers.js score vader|afinn FILE | speed FILE');
    process.exit(2);
}
