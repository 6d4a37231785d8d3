// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#version 440

layout(location = 0) in vec3 sampled;

layout(location = 0) out vec4 fragment;

layout(binding = 1) uniform sampler2D picture;

void main()
{
    fragment = texture(picture, sampled.xy) * sampled.z;
}
