-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "gender" AS ENUM ('F', 'M', 'X');

-- CreateEnum
CREATE TYPE "labour_status" AS ENUM ('UNEMPLOYED', 'INACTIVE', 'EMPLOYED');

-- CreateEnum
CREATE TYPE "exit_reason" AS ENUM ('COMPLETED', 'EMPLOYMENT', 'EDUCATION', 'OTHER_SERVICE', 'HEALTH', 'MOVED', 'DROPPED_OUT', 'PROJECT_ENDED', 'OTHER', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "answer" AS ENUM ('YES', 'NO', 'REFUSED', 'NOT_ASKED');

-- CreateEnum
CREATE TYPE "event_type" AS ENUM ('SEEKING', 'EMPLOYED', 'INACTIVE', 'EDUCATION', 'QUALIFICATION');

-- CreateEnum
CREATE TYPE "follow_up_kind" AS ENUM ('LEAVING', 'SIX_MONTHS');

-- CreateEnum
CREATE TYPE "follow_up_outcome" AS ENUM ('SEEKING', 'EMPLOYED', 'INACTIVE', 'NOT_REACHED');

-- CreateEnum
CREATE TYPE "enrolment_status" AS ENUM ('PLANNED', 'ACTIVE', 'COMPLETED', 'DISCONTINUED');

-- CreateEnum
CREATE TYPE "credit_grade" AS ENUM ('PASS', 'GRADE_1', 'GRADE_2', 'GRADE_3', 'GRADE_4', 'GRADE_5');

-- CreateEnum
CREATE TYPE "session_mode" AS ENUM ('IN_PERSON', 'REMOTE', 'HYBRID');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('CITY', 'UAS', 'VOCATIONAL', 'EMPLOYER', 'ASSOCIATION');

-- CreateEnum
CREATE TYPE "partner_role" AS ENUM ('LEAD', 'PARTNER', 'AUDIENCE');

-- CreateEnum
CREATE TYPE "target_kind" AS ENUM ('COUNT', 'DONE');

-- CreateEnum
CREATE TYPE "need_strength" AS ENUM ('EMERGING', 'STEADY', 'STRONG');

-- CreateEnum
CREATE TYPE "evidence_kind" AS ENUM ('INTERVIEW', 'SURVEY', 'WORKSHOP', 'OBSERVATION', 'REGISTER', 'DOCUMENT');

-- CreateEnum
CREATE TYPE "decision_outcome" AS ENUM ('CONTINUE', 'ADAPT', 'STOP', 'PENDING');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('ANALYST', 'COORDINATOR', 'PARTNER', 'STEWARD', 'ADMIN');

-- CreateEnum
CREATE TYPE "audit_action" AS ENUM ('READ_PEOPLE', 'READ_SENSITIVE', 'IMPORT', 'ISSUE_KEY');

-- CreateTable
CREATE TABLE "code_list" (
    "code" TEXT NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT NOT NULL,
    "description_sv" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,

    CONSTRAINT "code_list_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "code" (
    "list_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT,
    "description_sv" TEXT,
    "description_en" TEXT,

    CONSTRAINT "code_pkey" PRIMARY KEY ("list_code","code")
);

-- CreateTable
CREATE TABLE "city" (
    "code" TEXT NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,

    CONSTRAINT "city_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "organisation" (
    "code" TEXT NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "business_id" TEXT,
    "parent_code" TEXT,
    "city_code" TEXT,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "project" (
    "code" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT NOT NULL,
    "description_sv" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,

    CONSTRAINT "project_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "work_package" (
    "code" TEXT NOT NULL,
    "project_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "aim_fi" TEXT NOT NULL,
    "aim_sv" TEXT NOT NULL,
    "aim_en" TEXT NOT NULL,
    "task_fi" TEXT,
    "task_sv" TEXT,
    "task_en" TEXT,

    CONSTRAINT "work_package_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "project_partner" (
    "project_code" TEXT NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "role" "partner_role" NOT NULL,

    CONSTRAINT "project_partner_pkey" PRIMARY KEY ("project_code","organisation_code")
);

-- CreateTable
CREATE TABLE "target" (
    "code" TEXT NOT NULL,
    "project_code" TEXT NOT NULL,
    "work_package_code" TEXT,
    "position" INTEGER NOT NULL,
    "kind" "target_kind" NOT NULL,
    "value" INTEGER,
    "approximate" BOOLEAN NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT NOT NULL,
    "description_sv" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "competence" (
    "code" TEXT NOT NULL,
    "esco_uri" TEXT,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT,
    "description_sv" TEXT,
    "description_en" TEXT,

    CONSTRAINT "competence_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "pathway" (
    "code" TEXT NOT NULL,
    "kind_list" TEXT NOT NULL DEFAULT 'pathway-kind',
    "kind_code" TEXT NOT NULL,
    "provider_code" TEXT NOT NULL,
    "credits_planned" DECIMAL(6,2),
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT NOT NULL,
    "description_sv" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,

    CONSTRAINT "pathway_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "pathway_city" (
    "pathway_code" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,

    CONSTRAINT "pathway_city_pkey" PRIMARY KEY ("pathway_code","city_code")
);

-- CreateTable
CREATE TABLE "pathway_competence" (
    "pathway_code" TEXT NOT NULL,
    "competence_code" TEXT NOT NULL,

    CONSTRAINT "pathway_competence_pkey" PRIMARY KEY ("pathway_code","competence_code")
);

-- CreateTable
CREATE TABLE "support_practice" (
    "code" TEXT NOT NULL,
    "kind_list" TEXT NOT NULL DEFAULT 'support-practice-kind',
    "kind_code" TEXT NOT NULL,
    "owner_code" TEXT NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "for_whom_fi" TEXT NOT NULL,
    "for_whom_sv" TEXT NOT NULL,
    "for_whom_en" TEXT NOT NULL,
    "method_fi" TEXT NOT NULL,
    "method_sv" TEXT NOT NULL,
    "method_en" TEXT NOT NULL,
    "delivered_by_fi" TEXT NOT NULL,
    "delivered_by_sv" TEXT NOT NULL,
    "delivered_by_en" TEXT NOT NULL,
    "requirements_fi" TEXT NOT NULL,
    "requirements_sv" TEXT NOT NULL,
    "requirements_en" TEXT NOT NULL,
    "results_fi" TEXT NOT NULL,
    "results_sv" TEXT NOT NULL,
    "results_en" TEXT NOT NULL,
    "transferability_fi" TEXT NOT NULL,
    "transferability_sv" TEXT NOT NULL,
    "transferability_en" TEXT NOT NULL,

    CONSTRAINT "support_practice_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "support_practice_city" (
    "support_practice_code" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,

    CONSTRAINT "support_practice_city_pkey" PRIMARY KEY ("support_practice_code","city_code")
);

-- CreateTable
CREATE TABLE "support_practice_pathway" (
    "support_practice_code" TEXT NOT NULL,
    "pathway_code" TEXT NOT NULL,

    CONSTRAINT "support_practice_pathway_pkey" PRIMARY KEY ("support_practice_code","pathway_code")
);

-- CreateTable
CREATE TABLE "competence_need" (
    "code" TEXT NOT NULL,
    "project_code" TEXT NOT NULL,
    "competence_code" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "strength" "need_strength" NOT NULL,
    "observed_on" DATE NOT NULL,
    "source_fi" TEXT NOT NULL,
    "source_sv" TEXT NOT NULL,
    "source_en" TEXT NOT NULL,

    CONSTRAINT "competence_need_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "collaboration" (
    "code" TEXT NOT NULL,
    "project_code" TEXT NOT NULL,
    "work_package_code" TEXT,
    "pathway_code" TEXT,
    "support_practice_code" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT NOT NULL,
    "description_sv" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,

    CONSTRAINT "collaboration_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "collaboration_organisation" (
    "collaboration_code" TEXT NOT NULL,
    "organisation_code" TEXT NOT NULL,

    CONSTRAINT "collaboration_organisation_pkey" PRIMARY KEY ("collaboration_code","organisation_code")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "code" TEXT NOT NULL,
    "project_code" TEXT NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "question_fi" TEXT NOT NULL,
    "question_sv" TEXT NOT NULL,
    "question_en" TEXT NOT NULL,
    "method_fi" TEXT NOT NULL,
    "method_sv" TEXT NOT NULL,
    "method_en" TEXT NOT NULL,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "evidence" (
    "code" TEXT NOT NULL,
    "evaluation_code" TEXT NOT NULL,
    "kind" "evidence_kind" NOT NULL,
    "collected_on" DATE NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "summary_fi" TEXT NOT NULL,
    "summary_sv" TEXT NOT NULL,
    "summary_en" TEXT NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "finding" (
    "code" TEXT NOT NULL,
    "evaluation_code" TEXT NOT NULL,
    "found_on" DATE NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "statement_fi" TEXT NOT NULL,
    "statement_sv" TEXT NOT NULL,
    "statement_en" TEXT NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "decision" (
    "code" TEXT NOT NULL,
    "finding_code" TEXT NOT NULL,
    "outcome" "decision_outcome" NOT NULL,
    "decided_on" DATE NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT NOT NULL,
    "description_sv" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "dissemination" (
    "code" TEXT NOT NULL,
    "project_code" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "audience_fi" TEXT NOT NULL,
    "audience_sv" TEXT NOT NULL,
    "audience_en" TEXT NOT NULL,
    "title_fi" TEXT NOT NULL,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_fi" TEXT NOT NULL,
    "description_sv" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,

    CONSTRAINT "dissemination_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "city_code" TEXT NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "birth_date" DATE,
    "gender" "gender",
    "record_key" BIGINT NOT NULL,

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant_ref" (
    "external_ref" TEXT NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "participant_id" UUID NOT NULL,

    CONSTRAINT "participant_ref_pkey" PRIMARY KEY ("external_ref","organisation_code")
);

-- CreateTable
CREATE TABLE "participation" (
    "participant_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_code" TEXT NOT NULL,
    "external_ref" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "project_code" TEXT NOT NULL,
    "entry_date" DATE NOT NULL,
    "exit_date" DATE,
    "exit_reason" "exit_reason",
    "labour_status" "labour_status",
    "unemployed_since" DATE,
    "in_education" BOOLEAN,
    "education_level" SMALLINT,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("participant_id","id")
);

-- CreateTable
CREATE TABLE "sensitive_answers" (
    "participant_id" UUID NOT NULL,
    "participation_id" UUID NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "migrant_or_minority" "answer" NOT NULL,
    "disability" "answer" NOT NULL,
    "other_disadvantaged" "answer" NOT NULL,
    "third_country_national" "answer" NOT NULL,
    "foreign_background" "answer" NOT NULL,
    "minority" "answer" NOT NULL,
    "homeless" "answer" NOT NULL,
    "rural" "answer" NOT NULL,
    "refusal_documented" BOOLEAN NOT NULL,

    CONSTRAINT "sensitive_answers_pkey" PRIMARY KEY ("participant_id","participation_id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "participant_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participation_id" UUID NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "external_ref" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "pathway_code" TEXT NOT NULL,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "status" "enrolment_status" NOT NULL,
    "credits_planned" DECIMAL(6,2),

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("participant_id","id")
);

-- CreateTable
CREATE TABLE "credit_record" (
    "participant_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "enrolment_id" UUID NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "external_ref" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "module_code" TEXT NOT NULL,
    "awarded_on" DATE NOT NULL,
    "credits" DECIMAL(6,2) NOT NULL,
    "grade" "credit_grade" NOT NULL,
    "recognised" BOOLEAN NOT NULL,

    CONSTRAINT "credit_record_pkey" PRIMARY KEY ("participant_id","id")
);

-- CreateTable
CREATE TABLE "support_session" (
    "participant_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participation_id" UUID NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "external_ref" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "support_practice_code" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "duration_minutes" SMALLINT NOT NULL,
    "mode" "session_mode" NOT NULL,

    CONSTRAINT "support_session_pkey" PRIMARY KEY ("participant_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "participant_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participation_id" UUID NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "external_ref" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "type" "event_type" NOT NULL,
    "occurred_on" DATE NOT NULL,
    "sequence" SMALLINT NOT NULL,
    "self_employed" BOOLEAN NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("participant_id","id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "participant_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "participation_id" UUID NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "external_ref" TEXT NOT NULL,
    "city_code" TEXT NOT NULL,
    "kind" "follow_up_kind" NOT NULL,
    "observed_on" DATE NOT NULL,
    "outcome" "follow_up_outcome" NOT NULL,
    "improved" BOOLEAN,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("participant_id","id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "city_codes" TEXT[],
    "organisation_code" TEXT,
    "project_code" TEXT,
    "secret_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "action" "audit_action" NOT NULL,
    "request_id" TEXT NOT NULL,
    "operation" TEXT,
    "subject" JSONB NOT NULL,
    "reason" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "record_key_check" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_business_id_key" ON "organisation"("business_id");

-- CreateIndex
CREATE INDEX "organisation_parent_code_idx" ON "organisation"("parent_code");

-- CreateIndex
CREATE INDEX "organisation_city_code_idx" ON "organisation"("city_code");

-- CreateIndex
CREATE UNIQUE INDEX "work_package_project_code_position_key" ON "work_package"("project_code", "position");

-- CreateIndex
CREATE INDEX "project_partner_organisation_code_idx" ON "project_partner"("organisation_code");

-- CreateIndex
CREATE INDEX "target_work_package_code_idx" ON "target"("work_package_code");

-- CreateIndex
CREATE UNIQUE INDEX "target_project_code_position_key" ON "target"("project_code", "position");

-- CreateIndex
CREATE UNIQUE INDEX "competence_esco_uri_key" ON "competence"("esco_uri");

-- CreateIndex
CREATE INDEX "pathway_kind_code_idx" ON "pathway"("kind_code");

-- CreateIndex
CREATE INDEX "pathway_provider_code_idx" ON "pathway"("provider_code");

-- CreateIndex
CREATE INDEX "pathway_city_city_code_idx" ON "pathway_city"("city_code");

-- CreateIndex
CREATE INDEX "pathway_competence_competence_code_idx" ON "pathway_competence"("competence_code");

-- CreateIndex
CREATE INDEX "support_practice_kind_code_idx" ON "support_practice"("kind_code");

-- CreateIndex
CREATE INDEX "support_practice_owner_code_idx" ON "support_practice"("owner_code");

-- CreateIndex
CREATE INDEX "support_practice_city_city_code_idx" ON "support_practice_city"("city_code");

-- CreateIndex
CREATE INDEX "support_practice_pathway_pathway_code_idx" ON "support_practice_pathway"("pathway_code");

-- CreateIndex
CREATE INDEX "competence_need_project_code_idx" ON "competence_need"("project_code");

-- CreateIndex
CREATE INDEX "competence_need_competence_code_idx" ON "competence_need"("competence_code");

-- CreateIndex
CREATE INDEX "competence_need_city_code_idx" ON "competence_need"("city_code");

-- CreateIndex
CREATE INDEX "collaboration_project_code_idx" ON "collaboration"("project_code");

-- CreateIndex
CREATE INDEX "collaboration_work_package_code_idx" ON "collaboration"("work_package_code");

-- CreateIndex
CREATE INDEX "collaboration_pathway_code_idx" ON "collaboration"("pathway_code");

-- CreateIndex
CREATE INDEX "collaboration_support_practice_code_idx" ON "collaboration"("support_practice_code");

-- CreateIndex
CREATE INDEX "collaboration_organisation_organisation_code_idx" ON "collaboration_organisation"("organisation_code");

-- CreateIndex
CREATE INDEX "evaluation_project_code_idx" ON "evaluation"("project_code");

-- CreateIndex
CREATE INDEX "evaluation_organisation_code_idx" ON "evaluation"("organisation_code");

-- CreateIndex
CREATE INDEX "evidence_evaluation_code_idx" ON "evidence"("evaluation_code");

-- CreateIndex
CREATE INDEX "finding_evaluation_code_idx" ON "finding"("evaluation_code");

-- CreateIndex
CREATE INDEX "decision_finding_code_idx" ON "decision"("finding_code");

-- CreateIndex
CREATE INDEX "dissemination_project_code_idx" ON "dissemination"("project_code");

-- CreateIndex
CREATE INDEX "participant_city_code_id_idx" ON "participant"("city_code", "id");

-- CreateIndex
CREATE INDEX "participant_organisation_code_id_idx" ON "participant"("organisation_code", "id");

-- CreateIndex
CREATE INDEX "participation_city_code_entry_date_participant_id_id_idx" ON "participation"("city_code", "entry_date", "participant_id", "id");

-- CreateIndex
CREATE INDEX "participation_city_code_participant_id_id_idx" ON "participation"("city_code", "participant_id", "id");

-- CreateIndex
CREATE INDEX "participation_organisation_code_participant_id_id_idx" ON "participation"("organisation_code", "participant_id", "id");

-- CreateIndex
CREATE INDEX "participation_project_code_participant_id_id_idx" ON "participation"("project_code", "participant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "participation_participant_id_organisation_code_external_ref_key" ON "participation"("participant_id", "organisation_code", "external_ref");

-- CreateIndex
CREATE INDEX "enrolment_participant_id_participation_id_idx" ON "enrolment"("participant_id", "participation_id");

-- CreateIndex
CREATE INDEX "enrolment_city_code_started_on_participant_id_id_idx" ON "enrolment"("city_code", "started_on", "participant_id", "id");

-- CreateIndex
CREATE INDEX "enrolment_city_code_participant_id_id_idx" ON "enrolment"("city_code", "participant_id", "id");

-- CreateIndex
CREATE INDEX "enrolment_organisation_code_participant_id_id_idx" ON "enrolment"("organisation_code", "participant_id", "id");

-- CreateIndex
CREATE INDEX "enrolment_pathway_code_participant_id_id_idx" ON "enrolment"("pathway_code", "participant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enrolment_participant_id_organisation_code_external_ref_key" ON "enrolment"("participant_id", "organisation_code", "external_ref");

-- CreateIndex
CREATE INDEX "credit_record_participant_id_enrolment_id_idx" ON "credit_record"("participant_id", "enrolment_id");

-- CreateIndex
CREATE INDEX "credit_record_city_code_awarded_on_participant_id_id_idx" ON "credit_record"("city_code", "awarded_on", "participant_id", "id");

-- CreateIndex
CREATE INDEX "credit_record_organisation_code_participant_id_id_idx" ON "credit_record"("organisation_code", "participant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_record_participant_id_organisation_code_external_ref_key" ON "credit_record"("participant_id", "organisation_code", "external_ref");

-- CreateIndex
CREATE INDEX "support_session_participant_id_participation_id_idx" ON "support_session"("participant_id", "participation_id");

-- CreateIndex
CREATE INDEX "support_session_city_code_held_on_participant_id_id_idx" ON "support_session"("city_code", "held_on", "participant_id", "id");

-- CreateIndex
CREATE INDEX "support_session_organisation_code_participant_id_id_idx" ON "support_session"("organisation_code", "participant_id", "id");

-- CreateIndex
CREATE INDEX "support_session_support_practice_code_participant_id_id_idx" ON "support_session"("support_practice_code", "participant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "support_session_participant_id_organisation_code_external_r_key" ON "support_session"("participant_id", "organisation_code", "external_ref");

-- CreateIndex
CREATE INDEX "event_participant_id_participation_id_idx" ON "event"("participant_id", "participation_id");

-- CreateIndex
CREATE INDEX "event_city_code_occurred_on_participant_id_id_idx" ON "event"("city_code", "occurred_on", "participant_id", "id");

-- CreateIndex
CREATE INDEX "event_organisation_code_participant_id_id_idx" ON "event"("organisation_code", "participant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "event_participant_id_organisation_code_external_ref_key" ON "event"("participant_id", "organisation_code", "external_ref");

-- CreateIndex
CREATE INDEX "follow_up_city_code_observed_on_participant_id_id_idx" ON "follow_up"("city_code", "observed_on", "participant_id", "id");

-- CreateIndex
CREATE INDEX "follow_up_organisation_code_participant_id_id_idx" ON "follow_up"("organisation_code", "participant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_participant_id_organisation_code_external_ref_key" ON "follow_up"("participant_id", "organisation_code", "external_ref");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_participant_id_participation_id_kind_key" ON "follow_up"("participant_id", "participation_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_secret_hash_key" ON "api_key"("secret_hash");

-- CreateIndex
CREATE INDEX "audit_event_at_id_idx" ON "audit_event"("at", "id");

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_list_code_fkey" FOREIGN KEY ("list_code") REFERENCES "code_list"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "work_package" ADD CONSTRAINT "work_package_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "project_partner" ADD CONSTRAINT "project_partner_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "project_partner" ADD CONSTRAINT "project_partner_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_work_package_code_fkey" FOREIGN KEY ("work_package_code") REFERENCES "work_package"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_kind_list_kind_code_fkey" FOREIGN KEY ("kind_list", "kind_code") REFERENCES "code"("list_code", "code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_provider_code_fkey" FOREIGN KEY ("provider_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pathway_city" ADD CONSTRAINT "pathway_city_pathway_code_fkey" FOREIGN KEY ("pathway_code") REFERENCES "pathway"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pathway_city" ADD CONSTRAINT "pathway_city_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pathway_competence" ADD CONSTRAINT "pathway_competence_pathway_code_fkey" FOREIGN KEY ("pathway_code") REFERENCES "pathway"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pathway_competence" ADD CONSTRAINT "pathway_competence_competence_code_fkey" FOREIGN KEY ("competence_code") REFERENCES "competence"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_practice" ADD CONSTRAINT "support_practice_kind_list_kind_code_fkey" FOREIGN KEY ("kind_list", "kind_code") REFERENCES "code"("list_code", "code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_practice" ADD CONSTRAINT "support_practice_owner_code_fkey" FOREIGN KEY ("owner_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_practice_city" ADD CONSTRAINT "support_practice_city_support_practice_code_fkey" FOREIGN KEY ("support_practice_code") REFERENCES "support_practice"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_practice_city" ADD CONSTRAINT "support_practice_city_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_practice_pathway" ADD CONSTRAINT "support_practice_pathway_support_practice_code_fkey" FOREIGN KEY ("support_practice_code") REFERENCES "support_practice"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_practice_pathway" ADD CONSTRAINT "support_practice_pathway_pathway_code_fkey" FOREIGN KEY ("pathway_code") REFERENCES "pathway"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "competence_need" ADD CONSTRAINT "competence_need_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "competence_need" ADD CONSTRAINT "competence_need_competence_code_fkey" FOREIGN KEY ("competence_code") REFERENCES "competence"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "competence_need" ADD CONSTRAINT "competence_need_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_work_package_code_fkey" FOREIGN KEY ("work_package_code") REFERENCES "work_package"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_pathway_code_fkey" FOREIGN KEY ("pathway_code") REFERENCES "pathway"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_support_practice_code_fkey" FOREIGN KEY ("support_practice_code") REFERENCES "support_practice"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "collaboration_organisation" ADD CONSTRAINT "collaboration_organisation_collaboration_code_fkey" FOREIGN KEY ("collaboration_code") REFERENCES "collaboration"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "collaboration_organisation" ADD CONSTRAINT "collaboration_organisation_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_evaluation_code_fkey" FOREIGN KEY ("evaluation_code") REFERENCES "evaluation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_evaluation_code_fkey" FOREIGN KEY ("evaluation_code") REFERENCES "evaluation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_finding_code_fkey" FOREIGN KEY ("finding_code") REFERENCES "finding"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "dissemination" ADD CONSTRAINT "dissemination_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participant_ref" ADD CONSTRAINT "participant_ref_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_project_code_fkey" FOREIGN KEY ("project_code") REFERENCES "project"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sensitive_answers" ADD CONSTRAINT "sensitive_answers_participant_id_participation_id_fkey" FOREIGN KEY ("participant_id", "participation_id") REFERENCES "participation"("participant_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sensitive_answers" ADD CONSTRAINT "sensitive_answers_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sensitive_answers" ADD CONSTRAINT "sensitive_answers_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_participant_id_participation_id_fkey" FOREIGN KEY ("participant_id", "participation_id") REFERENCES "participation"("participant_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_pathway_code_fkey" FOREIGN KEY ("pathway_code") REFERENCES "pathway"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "credit_record" ADD CONSTRAINT "credit_record_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "credit_record" ADD CONSTRAINT "credit_record_participant_id_enrolment_id_fkey" FOREIGN KEY ("participant_id", "enrolment_id") REFERENCES "enrolment"("participant_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "credit_record" ADD CONSTRAINT "credit_record_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "credit_record" ADD CONSTRAINT "credit_record_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_session" ADD CONSTRAINT "support_session_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_session" ADD CONSTRAINT "support_session_participant_id_participation_id_fkey" FOREIGN KEY ("participant_id", "participation_id") REFERENCES "participation"("participant_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_session" ADD CONSTRAINT "support_session_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_session" ADD CONSTRAINT "support_session_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "support_session" ADD CONSTRAINT "support_session_support_practice_code_fkey" FOREIGN KEY ("support_practice_code") REFERENCES "support_practice"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_participant_id_participation_id_fkey" FOREIGN KEY ("participant_id", "participation_id") REFERENCES "participation"("participant_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_participant_id_participation_id_fkey" FOREIGN KEY ("participant_id", "participation_id") REFERENCES "participation"("participant_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organisation_code_fkey" FOREIGN KEY ("organisation_code") REFERENCES "organisation"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "city"("code") ON DELETE RESTRICT ON UPDATE NO ACTION;
