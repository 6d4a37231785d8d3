// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#version 440

layout(location = 0) in vec4 place; // in worlds from the origin: where it goes, where it comes from
layout(location = 1) in vec4 corner; // pixels from there; alpha after and before
layout(location = 2) in vec2 texel;

layout(location = 0) out vec3 sampled; // where; alpha

layout(std140, binding = 0) uniform buf {
    mat4 matrix;
    vec4 surface;
    vec2 origin;
    float worldSize;
    float progress;
    float pixelRatio;
    float opacity;
};

void main()
{
    vec2 at = origin + mix(place.zw, place.xy, progress) * worldSize;
    at = floor(at * pixelRatio + 0.5) / pixelRatio; // on whole pixels, where texts are sharp
    sampled = vec3(texel, mix(corner.w, corner.z, progress) * opacity);
    gl_Position = matrix * vec4(at + corner.xy, 0.0, 1.0);
}
