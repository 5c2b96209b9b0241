-- A secret is encrypted once it is met, and replaced when whoever subscribed gives another.
grant update (secret) on subscriptions to regulations_app;
