// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#version 440

layout(location = 0) in float across;

layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform buf {
    mat4 matrix;
    vec4 color;
    float halfWidth;
    float unitsPerPixel;
};

void main()
{
    fragment = color * clamp(halfWidth + 0.5 - abs(across), 0.0, 1.0);
}
