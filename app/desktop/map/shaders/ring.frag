// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#version 440

layout(location = 0) in vec4 local;
layout(location = 1) in vec4 turns;
layout(location = 2) in vec4 part0;
layout(location = 3) in vec4 part1;
layout(location = 4) in vec4 part2;
layout(location = 5) in vec4 part3;
layout(location = 6) in vec4 part4;
layout(location = 7) in vec2 edges;

layout(location = 0) out vec4 fragment;

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
    vec2 within = clamp((edges - length(local.xy)) * pixelRatio + 0.5, 0.0, 1.0); // the disc, its hole
    // Clockwise from the top; nudged, as the middle has no direction.
    float turn = fract(atan(local.x + 1e-4, -local.y) * 0.15915494 + 1.0);
    vec4 part = turn < turns.x ? part0 : turn < turns.y ? part1 : turn < turns.z ? part2 : turn < turns.w ? part3 : part4;
    fragment = mix(part, surface * local.w, within.y) * (within.x * local.z);
}
