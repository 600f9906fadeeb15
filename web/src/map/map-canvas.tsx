import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '../design/button.js';
import { counted } from '../design/format.js';
import type { Graph } from './graph.js';
import styles from './map.module.css';
import { drawMap, heightFor, type MapDrawing } from './map-drawing.js';

interface Props {
  graph: Graph;
  chosen: string | null;
  onChoose: (node: string | null) => void;
}

const MOST_HEIGHT = 720;
const LEAST_HEIGHT = 220;

/**
 * Where an element has this id Cytoscape puts no style sheet into the page, which the server's
 * policy forbids; its one rule is in ours.
 */
const CYTOSCAPE_STYLESHEET = '__________cytoscape_stylesheet';

/** The scroll wheel stays the page's, as on the rest of it; with Ctrl it zooms the map. */
const keepWheel = (event: WheelEvent): void => {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
};

/** The drawn map. Whoever can't see or point at it has the table beside it. */
export const MapCanvas = ({ graph, chosen, onChoose }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const drawing = useRef<MapDrawing>(null);
  const choose = useEffectEvent(onChoose);

  useEffect(() => {
    if (canvas.current === null || frame.current === null) return;
    const outer = frame.current;
    const fitting = heightFor(graph, outer.clientWidth);
    canvas.current.style.height = `${Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, fitting))}px`;
    outer.addEventListener('wheel', keepWheel, { capture: true });
    drawing.current = drawMap(canvas.current, graph, choose);
    return () => {
      outer.removeEventListener('wheel', keepWheel, { capture: true });
      drawing.current?.end();
      drawing.current = null;
    };
  }, [graph]);
  // Also when the graph changes: a new drawing begins with nothing chosen.
  useEffect(() => drawing.current?.choose(chosen), [chosen, graph]);

  const things = counted(graph.nodes.length, 'thing');
  const connections = counted(graph.edges.length, 'connection');
  return (
    <div className={styles.frame} ref={frame}>
      <span id={CYTOSCAPE_STYLESHEET} hidden />
      <div
        className={styles.canvas}
        ref={canvas}
        role="img"
        aria-label={`Map of ${things} and ${connections}. The table has the same.`}
      />
      <div className={styles.zoom}>
        <Button aria-label="Zoom in" onClick={() => drawing.current?.zoom(1.25)}>
          +
        </Button>
        <Button aria-label="Zoom out" onClick={() => drawing.current?.zoom(0.8)}>
          −
        </Button>
        <Button onClick={() => drawing.current?.whole()}>Whole</Button>
      </div>
    </div>
  );
};
