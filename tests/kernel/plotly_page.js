// Draws one chart in a page, and reads back what was drawn. Positions are pixels of the window.

async function draw(chart) {
    document.body.innerHTML = '<div id="chart"></div>';
    await Plotly.newPlot('chart', chart.data, chart.layout, { displayModeBar: false });
}

function centre(element) {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

// The colour of an area; one that is hatched takes it from the ground of its pattern.
function fill(element) {
    const paint = getComputedStyle(element).fill;
    const pattern = /url\("?#([^")]+)/.exec(paint);
    return pattern ? getComputedStyle(document.getElementById(pattern[1]).querySelector('rect')).fill : paint;
}

function bars(chart) {
    return [...chart.querySelectorAll('.barlayer .point path')].filter(path => path.getBoundingClientRect().width > 0)
        .map(path => ({ ...centre(path), colour: fill(path) }));
}

function markers(chart) {
    return [...chart.querySelectorAll('.scatterlayer .points path.point')].map(path => ({ ...centre(path), colour: fill(path) }));
}

// Lines without markers, as the links of a network: the point in the middle carries the hover text.
function links(chart) {
    const found = [];
    for (const line of chart.querySelectorAll('.scatterlayer .trace .lines path.js-line')) {
        if (line.closest('.trace').querySelector('.points path')) continue;
        const middle = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM());
        found.push({ x: middle.x, y: middle.y, colour: getComputedStyle(line).stroke, link: true });
    }
    return found;
}

// A heatmap is drawn as one image: its pixels tell the colours, the axes where the cells are.
async function cells(chart) {
    const image = chart.querySelector('.heatmaplayer image');
    if (!image) return [];
    const picture = new Image();
    picture.src = image.getAttribute('href') || image.getAttribute('xlink:href');
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const box = image.getBoundingClientRect();
    const found = [];
    for (const row of ticks(chart, 'y')) for (const column of ticks(chart, 'x')) {
        const [x, y] = [column.x, row.y];
        const pixel = context.getImageData(
            Math.round((x - box.x) * picture.width / box.width), Math.round((y - box.y) * picture.height / box.height), 1, 1).data;
        found.push({ x, y, colour: pixel[3] ? `rgb(${pixel[0]}, ${pixel[1]}, ${pixel[2]})` : null });
    }
    return found;
}

function ticks(chart, axis) {
    return [...chart.querySelectorAll(`.${axis}axislayer-above .${axis}tick text`)].map(text => ({ ...centre(text), text: text.textContent }));
}

async function read() {
    const chart = document.getElementById('chart');
    const marks = [...bars(chart), ...markers(chart), ...links(chart), ...await cells(chart)];
    return { marks, ticks: { x: ticks(chart, 'x'), y: ticks(chart, 'y') } };
}

function hoverText() {
    return [...document.querySelectorAll('#chart .hoverlayer .hovertext text')]
        .map(text => [...text.querySelectorAll('tspan.line')].map(line => line.textContent).join('\n') || text.textContent);
}
