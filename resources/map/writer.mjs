// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

/** Collects the bytes of FORMAT.md's integers and texts. */
export class Writer {
    #chunk = Buffer.alloc(1 << 16);
    #used = 0;
    #done = [];

    #room(count) {
        if (this.#used + count > this.#chunk.length) {
            this.#done.push(this.#chunk.subarray(0, this.#used));
            this.#chunk = Buffer.alloc(Math.max(1 << 16, count));
            this.#used = 0;
        }
    }
    byte(value) {
        this.#room(1);
        this.#chunk[this.#used++] = value;
    }
    u32(value) {
        this.#room(4);
        this.#used = this.#chunk.writeUInt32LE(value, this.#used);
    }
    varint(value) {
        if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 32)) {
            throw new Error(`not a varint: ${value}`);
        }
        for (; value > 127; value = Math.floor(value / 128)) {
            this.byte((value % 128) | 128);
        }
        this.byte(value);
    }
    signed(value) {
        this.varint(value < 0 ? -2 * value - 1 : 2 * value);
    }
    bytes(bytes) {
        this.#room(bytes.length);
        bytes.copy(this.#chunk, this.#used);
        this.#used += bytes.length;
    }
    text(text) {
        const bytes = Buffer.from(text, 'utf8');
        this.varint(bytes.length);
        this.bytes(bytes);
    }
    buffer() {
        return Buffer.concat([...this.#done, this.#chunk.subarray(0, this.#used)]);
    }
}
