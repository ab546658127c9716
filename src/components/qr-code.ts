import { renderSVG } from 'uqr';

/**
 * The QR code of a page of this website, as an SVG file.
 * @param address the address of the page
 * @param site where the website stands
 */
export function qrCode(address: string, site: URL | undefined): Response {
  const svg = renderSVG(new URL(address, site).href, { ecc: 'M', border: 2 });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
