// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#version 440

layout(location = 0) in vec4 place; // in worlds from the origin: where it goes, where it comes from
layout(location = 1) in vec4 corner; // pixels from there; alpha after and before
layout(location = 2) in vec3 ring; // radius, thickness, whether it is filled
layout(location = 3) in vec4 cuts; // where a colour gives way to the next, in turns
layout(location = 4) in vec4 color0;
layout(location = 5) in vec4 color1;
layout(location = 6) in vec4 color2;
layout(location = 7) in vec4 color3;
layout(location = 8) in vec4 color4;

layout(location = 0) out vec4 local; // pixels from the middle; alpha; whether it is filled
layout(location = 1) out vec4 turns;
layout(location = 2) out vec4 part0;
layout(location = 3) out vec4 part1;
layout(location = 4) out vec4 part2;
layout(location = 5) out vec4 part3;
layout(location = 6) out vec4 part4;
layout(location = 7) out vec2 edges; // outer and inner radius

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
    at = floor(at * pixelRatio + 0.5) / pixelRatio;
    local = vec4(corner.xy, mix(corner.w, corner.z, progress) * opacity, ring.z);
    turns = cuts;
    part0 = color0;
    part1 = color1;
    part2 = color2;
    part3 = color3;
    part4 = color4;
    edges = vec2(ring.x, ring.x - ring.y);
    gl_Position = matrix * vec4(at + corner.xy, 0.0, 1.0);
}
