// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#version 440

layout(location = 0) in vec2 position;
layout(location = 1) in vec2 normal;
layout(location = 2) in float side;

layout(location = 0) out float across; // device pixels from the middle of the line

layout(std140, binding = 0) uniform buf {
    mat4 matrix;
    vec4 color;
    float halfWidth;
    float unitsPerPixel;
};

void main()
{
    float reach = halfWidth + 0.5; // half a pixel more, for the smooth edge
    across = side * reach;
    gl_Position = matrix * vec4(position + normal * reach * unitsPerPixel, 0.0, 1.0);
}
