import { describe, expect, it } from 'vitest';
import { turnsOfJson, turnsOfText } from './transcript.js';

const ASKED = { role: 'other', name: 'user', text: 'Who signed it?' };
const SAID = { role: 'assistant', name: 'assistant', text: 'The sheriff signed it.' };

describe('turnsOfJson', () => {
  it.each([
    [
      'a list of messages',
      [
        { role: 'user', content: 'Who signed it?' },
        { role: 'assistant', content: 'The sheriff signed it.' },
      ],
    ],
    [
      'messages in parts',
      {
        messages: [
          { role: 'user', content: [{ type: 'text', text: 'Who signed it?' }] },
          {
            role: 'assistant',
            content: [{ type: 'text', text: 'The sheriff signed it.' }, { type: 'image' }],
          },
        ],
      },
    ],
    [
      'a tree of which one branch was shown',
      {
        current_node: 'c',
        mapping: {
          a: { parent: null, message: null },
          b: {
            parent: 'a',
            message: { author: { role: 'user' }, content: { parts: ['Who signed it?'] } },
          },
          c: {
            parent: 'b',
            message: {
              author: { role: 'assistant' },
              content: { parts: ['The sheriff signed it.'] },
            },
          },
          d: {
            parent: 'b',
            message: { author: { role: 'assistant' }, content: { parts: ['Nobody.'] } },
          },
        },
      },
    ],
  ])('reads %s', (_, value) => {
    expect(turnsOfJson(value)).toEqual([ASKED, SAID]);
  });

  it('reads other names of fields, and several conversations', () => {
    const chat = {
      chat_messages: [
        { sender: 'human', text: 'Hello' },
        { sender: 'assistant', text: 'Hi' },
      ],
    };
    expect(turnsOfJson([chat, chat])?.map(({ name }) => name)).toEqual([
      'human',
      'assistant',
      'human',
      'assistant',
    ]);
    expect(turnsOfJson({ conversations: [{ from: 'gpt', value: 'Hi' }] })).toEqual([
      { role: 'assistant', name: 'gpt', text: 'Hi' },
    ]);
  });

  it('takes nothing else for a conversation', () => {
    expect([{}, [], 'text', null, { messages: [] }, { id: 'rep_1' }].map(turnsOfJson)).toEqual(
      Array.from({ length: 6 }),
    );
  });

  it('follows no circle of parents', () => {
    const message = { author: { role: 'assistant' }, content: { parts: ['It.'] } };
    const mapping = { a: { parent: 'b', message }, b: { parent: 'a', message } };
    expect(turnsOfJson({ current_node: 'a', mapping })).toHaveLength(2);
  });
});

describe('turnsOfText', () => {
  it.each([
    'User: Who signed it?\n\nAssistant: The sheriff\nsigned it.',
    '**User:** Who signed it?\n\n**Assistant:** The sheriff\nsigned it.',
    '### User\nWho signed it?\n\n### Assistant\nThe sheriff\nsigned it.',
    'You said:\nWho signed it?\n\nChatGPT said:\nThe sheriff\nsigned it.',
  ])('reads %j', (text) => {
    const turns = turnsOfText(text)?.map((turn) => [turn.role, turn.text.trim()]);
    expect(turns).toEqual([
      ['other', 'Who signed it?'],
      ['assistant', 'The sheriff\nsigned it.'],
    ]);
  });

  it('takes an article for none', () => {
    expect(turnsOfText('The board met.\n\nUser: a word\nAssistant: another')).toBeUndefined();
    expect(turnsOfText('Assistant: only one side')).toBeUndefined();
    expect(turnsOfText('Note: the board met.')).toBeUndefined();
  });
});
