/** pdf.js moves buffers by a method that Node has since version 21; here it copies. */
interface Movable {
  transferToFixedLength?: (length?: number) => ArrayBuffer
}

;(ArrayBuffer.prototype as Movable).transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  const moved = new ArrayBuffer(length)
  new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return moved
}
