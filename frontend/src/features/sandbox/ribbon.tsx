export default function Ribbon() {
  return null;
}
