
"use strict";
// Makes the tables of the page sort and filter. It reads the text of cells and never writes any of it as markup.
(() => {
  const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  // The superscript of a note is no part of a cell's value.
  const textOf = cell => [...cell.childNodes].map(node => node.nodeName === "A" ? [...node.childNodes].filter(part => part.nodeName !== "SUP").map(part => part.textContent).join("") : node.textContent).join("").trim();
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  for (const table of document.querySelectorAll("table.data")) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...body.rows].map((row, order) => {
      const cells = [...row.cells].map(textOf);
      return { row, order, cells, all: cells.join("\n").toLowerCase() };
    });
    if (rows.length < 2) continue;

    const filters = [];
    const status = make("span", { role: "status" });
    const apply = () => {
      let shown = 0;
      for (const item of rows) {
        const visible = filters.every(filter => filter(item));
        item.row.hidden = !visible;
        if (visible) shown++;
      }
      status.textContent = shown === rows.length ? "" : `${shown} of ${rows.length} rows`;
    };
    const bar = make("div", { className: "filters" });
    const add = (label, control) => {
      control.addEventListener("input", apply);
      bar.append(make("label", {}, label, control));
      return control;
    };

    const search = add("Search", make("input", { type: "search" }));
    filters.push(item => item.all.includes(search.value.trim().toLowerCase()));
    heads.forEach((head, i) => {
      const facet = head.dataset.facet;
      if (facet === "date") {
        const from = add(`${head.textContent} from`, make("input", { type: "date" }));
        const to = add("to", make("input", { type: "date", ariaLabel: `${head.textContent} to` }));
        filters.push(item => (!from.value && !to.value) || (item.cells[i] !== "" && (!from.value || item.cells[i] >= from.value) && (!to.value || item.cells[i] <= to.value)));
      } else if (facet) {
        const values = [...new Set(rows.flatMap(item => item.cells[i].split("; ")))].filter(value => value !== "").sort(collator.compare);
        if (values.length < 2) return;
        const select = add(head.textContent, make("select", {}, make("option", { value: "" }, "all")));
        for (const value of values) select.append(make("option", { value }, value.length > 60 ? value.slice(0, 59) + "…" : value));
        filters.push(item => select.value === "" || item.cells[i].split("; ").includes(select.value));
      }
    });
    bar.append(status);
    table.parentElement.before(bar);

    heads.forEach((head, i) => {
      const button = make("button", { type: "button", title: "Sort" }, head.textContent);
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const number = head.dataset.kind === "number";
        const compare = (a, b) => number
          ? (parseFloat(a.replaceAll(",", "")) || 0) - (parseFloat(b.replaceAll(",", "")) || 0)
          : collator.compare(a, b);
        // Empty cells come last, whichever way.
        rows.sort((a, b) => {
          const [x, y] = [a.cells[i], b.cells[i]];
          if ((x === "") !== (y === "")) return x === "" ? 1 : -1;
          return (down ? -compare(x, y) : compare(x, y)) || a.order - b.order;
        });
        body.append(...rows.map(item => item.row));
      });
    });
  }
})();
