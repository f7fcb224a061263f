import { palette } from '../palette.ts';
import type { PictureLink, PictureMark, PictureTone } from './picture.ts';

interface Look {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  readonly style?: 'DASHED' | 'DOTTED';
}

const plain = `#${palette.text}`;
const grey = `#${palette.grey}`;

/** Colours of the network drawings; what must be told apart in black and white too has a word or a pattern of its own. */
export const networkPalette: {
  readonly tones: Readonly<Record<PictureTone, Look>>;
  readonly marks: Readonly<Record<PictureMark, Look>>;
  readonly links: Readonly<Record<PictureLink['tone'], { readonly line: string; readonly style: string }>>;
} = {
  tones: {
    account: { fill: '#FFFFFF', line: `#${palette.navy}`, ink: `#${palette.navy}` },
    region: { fill: '#F6F8FB', line: '#7C8CA3', ink: '#3F4E63' },
    vpc: { fill: '#F1F7F1', line: '#2E7D32', ink: '#1D5F34' },
    zone: { fill: '#FFFFFF', line: '#9AA7B5', ink: grey, style: 'DASHED' },
    public: { fill: '#E4F0FB', line: '#1565C0', ink: '#0D4685' },
    private: { fill: '#FFF7E2', line: '#B26A00', ink: '#7A4A00' },
    unread: { fill: '#ECE7F4', line: '#6B4FA0', ink: '#4B3178', style: 'DOTTED' },
    gateway: { fill: '#FFFFFF', line: '#5B3FA0', ink: '#3D2A73' },
    table: { fill: '#FFFFFF', line: '#9AA7B5', ink: '#3F4E63' },
    outside: { fill: '#E8EAED', line: '#5B6673', ink: plain },
    resource: { fill: '#FFFFFF', line: '#B4BDC9', ink: plain },
    folded: { fill: '#F3EFE4', line: '#8A7A4A', ink: '#5A4D22' },
    'drawn-only': { fill: '#F4F5F6', line: '#8A939E', ink: grey, style: 'DASHED' },
  },
  marks: {
    'not-drawn': { fill: '#FBE3E1', line: '#C62828', ink: '#9C1C1C' },
    differs: { fill: '#FDF1F0', line: '#C62828', ink: '#9C1C1C' },
    'to-check': { fill: '#FFF1D6', line: '#B26A00', ink: '#7A4A00' },
    'not-collected': { fill: '#ECE7F4', line: '#6B4FA0', ink: '#4B3178', style: 'DOTTED' },
    'drawn-only': { fill: '#F4F5F6', line: '#8A939E', ink: grey, style: 'DASHED' },
  },
  links: {
    internet: { line: '#1565C0', style: 'solid' },
    route: { line: '#8793A3', style: 'solid' },
    peering: { line: '#2E7D32', style: 'solid' },
    transit: { line: '#5B3FA0', style: 'solid' },
    site: { line: '#8A4B08', style: 'solid' },
    endpoint: { line: '#00796B', style: 'solid' },
    lattice: { line: '#AD1457', style: 'solid' },
    blocked: { line: '#8A939E', style: 'dotted' },
  },
};
