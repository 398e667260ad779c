/// What Muster says, before any platform's dialect: texts, messages, cards, forms, replies.
@NullMarked
package dev.muster.reply;

import org.jspecify.annotations.NullMarked;
