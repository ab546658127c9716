/**
 * Fetches a file of JSON. What is in it is what the same build has written.
 * @throws when it cannot be had
 */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
