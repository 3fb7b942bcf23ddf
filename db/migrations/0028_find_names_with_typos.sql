-- Custom: the documents of those who are there already get what their names nearly are.
UPDATE "candidate_words" w SET "words" = w."words" || array_to_tsvector(name_lexemes(c."name_norm"))
FROM "candidates" c
WHERE c."organisation_id" = w."organisation_id" AND c."id" = w."id" AND c."merged_into_id" IS NULL;
--> statement-breakpoint
UPDATE "candidate_words" w SET "words" = w."words" || array_to_tsvector(name_lexemes(m."name_norm"))
FROM "candidates" m
WHERE m."organisation_id" = w."organisation_id" AND m."merged_into_id" = w."id";
