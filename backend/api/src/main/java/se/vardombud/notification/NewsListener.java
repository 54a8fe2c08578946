package se.vardombud.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import se.vardombud.proxy.News;

/** Queues a notice of each piece of news, if the transaction that fired it commits. */
@Singleton
class NewsListener {
    private final Notices notices;

    NewsListener(Notices notices) {
        this.notices = notices;
    }

    void hear(@Observes News news) {
        notices.tell(
                news.receiver(), news.about(), NoticeKind.valueOf(news.kind().name()));
    }
}
